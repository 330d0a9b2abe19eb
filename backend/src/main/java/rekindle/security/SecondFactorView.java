package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param since when the authenticator was set up; absent where there is none
 * @param recoveryCodesLeft of ten
 * @param wayBackOpensAt when the second factor can be removed without a code, as somebody asked
 */
@Serdeable
record SecondFactorView(
    @Nullable Instant since, int recoveryCodesLeft, @Nullable Instant wayBackOpensAt) {}
