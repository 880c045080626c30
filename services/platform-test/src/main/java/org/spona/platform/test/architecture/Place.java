package org.spona.platform.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/**
 * Where a class lives: {@code org.spona.<service>.<feature>.<room>}.
 *
 * @param service the service, or {@code platform}
 * @param feature empty at the root of a service
 * @param room the sub-package of a feature; empty for the feature's public face
 */
record Place(String service, Optional<String> feature, Optional<String> room) {

    private static final String HOUSE = "org.spona.";

    /** Empty for classes that are not ours. */
    static Optional<Place> of(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(HOUSE)) {
            return Optional.empty();
        }
        var steps = name.substring(HOUSE.length()).split("\\.", 3);
        return Optional.of(new Place(steps[0], step(steps, 1), step(steps, 2)));
    }

    boolean sameFeature(Place other) {
        return service.equals(other.service) && feature.equals(other.feature);
    }

    boolean ofPlatform() {
        return service.equals("platform");
    }

    private static Optional<String> step(String[] steps, int index) {
        return index < steps.length ? Optional.of(steps[index]) : Optional.empty();
    }
}
