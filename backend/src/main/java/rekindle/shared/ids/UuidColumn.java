package rekindle.shared.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a UUID of an entity, or a UUID parameter of a query, as kept in {@code BINARY(16)}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
@TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class)
public @interface UuidColumn {}
