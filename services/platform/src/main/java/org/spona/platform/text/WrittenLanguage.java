package org.spona.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** One of the languages in which content is written ({@link WrittenLanguages#ALL}). */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WrittenLanguage.Check.class)
public @interface WrittenLanguage {

    String message() default "{language.unknown}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the list. */
    class Check implements ConstraintValidator<WrittenLanguage, String> {

        @Override
        public boolean isValid(@Nullable String language, ConstraintValidatorContext context) {
            return language == null || WrittenLanguages.ALL.contains(language);
        }
    }
}
