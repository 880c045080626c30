package org.spona.platform.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A day as people and programs write it ({@link Days}), or nothing. Kept as text until it is known to be one, so that a form
 * shows again what was typed.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WrittenDay.Check.class)
public @interface WrittenDay {

    String message() default "{day.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tries to read it. */
    class Check implements ConstraintValidator<WrittenDay, String> {

        @Override
        public boolean isValid(@Nullable String day, ConstraintValidatorContext context) {
            return day == null || day.isBlank() || Days.read(day).isPresent();
        }
    }
}
