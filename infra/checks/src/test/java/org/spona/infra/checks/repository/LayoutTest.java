package org.spona.infra.checks.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spona.infra.checks.Pom;
import org.spona.infra.checks.Repository;

class LayoutTest {

    @Test
    void topLevelShowsTheRoomsOfTheHouseAndNothingElse() {
        assertThat(Repository.here().files().stream()
                        .map(file -> file.getName(0).toString())
                        .filter(name -> !name.startsWith("."))
                        .distinct())
                .containsExactlyInAnyOrder("README.md", "gateway", "helm", "infra", "pom.xml", "services");
    }

    @Test
    void everyModuleIsBuilt() {
        assertThat(Repository.here()
                        .matching("{gateway,services/*,infra/*}/pom.xml")
                        .map(pom -> String.valueOf(pom.getParent())))
                .containsExactlyInAnyOrderElementsOf(Pom.parent().texts("/project/modules/module"));
    }
}
