package org.spona.infra.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PartsTest {

    private final Parts parts = Parts.read();

    @Test
    void everyPortAndEveryNameIsThereOnce() {
        assertThat(parts.all()).extracting(Part::port).doesNotHaveDuplicates();
        assertThat(parts.all()).extracting(Part::name).doesNotHaveDuplicates();
    }

    @Test
    void everyServiceIsAModuleOfTheBuild() {
        assertThat(parts.services())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(Path.of("../..", service.module(), "pom.xml"))
                        .exists());
    }

    @Test
    void oneServiceStandsInFrontAndHasAPortForItsManagement() {
        assertThat(parts.services().stream().filter(Part::isEdge))
                .singleElement()
                .satisfies(
                        edge -> assertThat(parts.all()).extracting(Part::name).contains(edge.name() + "-management"));
    }
}
