package org.spona.platform.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** A line between places of the house that no dependency may cross. */
final class Boundary extends ArchCondition<JavaClass> {

    private final BiPredicate<Place, Place> crossed;

    /**
     * @param description completes "classes should"
     * @param crossed whether a dependency from the first place to the second one crosses the line
     */
    Boundary(String description, BiPredicate<Place, Place> crossed) {
        super(description);
        this.crossed = crossed;
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        Place.of(origin)
                .ifPresent(from -> origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> Place.of(dependency.getTargetClass())
                                .filter(to -> crossed.test(from, to))
                                .isPresent())
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()))));
    }
}
