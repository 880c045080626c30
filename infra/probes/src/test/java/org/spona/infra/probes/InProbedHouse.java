package org.spona.infra.probes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the {@link ProbedHouse} that all classes share; it starts with the first and ends after the last. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InProbedHouse.Shared.class)
@interface InProbedHouse {

    /** Keeps the house until all tests have run. */
    final class Shared implements ParameterResolver {

        private static final ExtensionContext.Namespace HOUSES = ExtensionContext.Namespace.create(InProbedHouse.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(ProbedHouse.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(HOUSES)
                    .computeIfAbsent(ProbedHouse.class, type -> ProbedHouse.start(Tree.ROOT), ProbedHouse.class);
        }
    }
}
