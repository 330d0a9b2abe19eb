package rekindle.tenancy.requests;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller's method that makes something: of several requests with one {@code
 * Idempotency-Key}, which its last parameter takes, the first makes it, and the others are answered
 * as the first was. Without a key every request makes something.
 */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
