package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.infra.checks.Pom;

/** Every version stands in the parent, and artifacts come from where the person who builds says. */
class VersionsTest {

    static Stream<Pom> modules() {
        return Pom.modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void moduleNamesNoVersionButItsParents(Pom pom) {
        assertThat(pom.texts("//version[not(parent::parent)]")).allMatch(version -> version.startsWith("${"));
        assertThat(pom.texts("/project/properties/*[contains(name(), 'version')]"))
                .isEmpty();
        assertThat(pom.texts("/project/parent/version")).isEqualTo(Pom.parent().texts("/project/version"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void moduleNamesNoRegistry(Pom pom) {
        assertThat(pom.texts("//repository|//pluginRepository|//distributionManagement"))
                .isEmpty();
    }
}
