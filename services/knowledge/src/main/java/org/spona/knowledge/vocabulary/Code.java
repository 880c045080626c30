package org.spona.knowledge.vocabulary;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of a term that the vocabulary has. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Code.Check.class)
public @interface Code {

    /** What the term says of a practice. */
    Vocabulary.Kind value();

    String message() default "{vocabulary.unknown}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    class Check implements ConstraintValidator<Code, String> {

        private final Vocabulary vocabulary;
        private Vocabulary.Kind kind = Vocabulary.Kind.TOPIC;

        Check(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        @Override
        public void initialize(Code code) {
            kind = code.value();
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return vocabulary.find(kind, code).isPresent();
        }
    }
}
