package org.spona.knowledge.practice;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One of the languages in which a practice can be written ({@link PracticeContent#LANGUAGES}). */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WrittenLanguage.Check.class)
@interface WrittenLanguage {

    String message() default "{practice.language.unknown}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the list. */
    class Check implements ConstraintValidator<WrittenLanguage, String> {

        @Override
        public boolean isValid(String language, ConstraintValidatorContext context) {
            return PracticeContent.LANGUAGES.contains(language);
        }
    }
}
