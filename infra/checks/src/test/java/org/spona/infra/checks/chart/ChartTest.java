package org.spona.infra.checks.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    /** The smallest set of values that renders. */
    private static final Map<String, Object> MUST = Map.of(
            "publicUrl", "https://spona.example",
            "servers.postgresql.host", "postgresql",
            "servers.kafka.bootstrapServers", "kafka:9092",
            "servers.elasticsearch.uris", "http://search:9200",
            "servers.identity.issuer", "https://identity.example/realms/spona",
            "servers.identity.url", "https://identity.example",
            "servers.smtp.host", "mail",
            "servers.smtp.from", "spona@association.example");

    @Test
    void passesStrictLint() {
        assertThat(Chart.findings()).isEmpty();
    }

    @Test
    void namesEveryValueThatIsStillToBeSet() {
        assertThatThrownBy(() -> Chart.rendered(Map.of())).message().contains(MUST.keySet());
    }

    @Test
    void rendersFromTheValuesThatMustBeSetAlone() {
        assertThat(Chart.rendered(MUST))
                .extracting(Manifest::kind)
                .containsOnly("Deployment", "Service", "ServiceAccount", "PodDisruptionBudget", "NetworkPolicy");
    }

    @ParameterizedTest
    @CsvSource({
        "replicas, 3",
        "services.members.colour, red",
        "services.members.database.password, guess",
        "services.gateway.port, 8080",
        "gateway.service, LoadBalancer",
        "servers.redis.host, redis",
        "servers.identity.url, https://user:password@identity.example",
        "defaults.environment.SPRING_MAIL_PASSWORD, guess",
        "services.members.environment.SPONA_IDENTITY_CLIENT_SECRET.value, guess"
    })
    void refusesWhatItDoesNotKnowAndSecretsInPlainText(String name, String value) {
        assertThatThrownBy(() -> Chart.renderedForProduction(Map.of(name, value)))
                .hasMessageContaining("values don't meet the specifications of the schema");
    }

    @Test
    void rendersNoSecret() {
        assertThat(Chart.renderedForProduction()).extracting(Manifest::kind).doesNotContain("Secret");
    }

    @Test
    void labelsEverythingAsKubernetesRecommends() {
        assertThat(Chart.renderedForProduction())
                .allSatisfy(manifest -> assertThat(manifest.yaml().map("$.metadata.labels").keySet().stream()
                                .map(String::valueOf))
                        .contains(
                                "app.kubernetes.io/name",
                                "app.kubernetes.io/instance",
                                "app.kubernetes.io/version",
                                "app.kubernetes.io/component",
                                "app.kubernetes.io/part-of",
                                "app.kubernetes.io/managed-by",
                                "helm.sh/chart"));
    }

    @Test
    void scalesByDemandOnlyWhereAsked() {
        var manifests = Chart.renderedForProduction();
        assertThat(Chart.ofKind("HorizontalPodAutoscaler", manifests))
                .extracting(Manifest::component)
                .containsExactly("gateway");
        assertThat(Chart.ofKind("Deployment", manifests))
                .extracting(Manifest::component, deployment -> deployment.yaml().text("$.spec.replicas"))
                .contains(tuple("gateway", null), tuple("members", "3"));
    }

    @Test
    void rendersFurtherServiceFromItsBlockAlone() {
        var manifests = Chart.renderedForProduction(Map.of(
                "services.regulations.image", "spona-regulations",
                "services.regulations.port", 8083,
                "services.regulations.database.name", "regulations",
                "services.regulations.database.application", "spona-regulations-application",
                "services.regulations.database.owner", "spona-regulations-owner"));

        assertThat(manifests)
                .filteredOn(manifest -> manifest.component().equals("regulations"))
                .extracting(Manifest::kind)
                .containsExactlyInAnyOrder(
                        "ServiceAccount",
                        "Service",
                        "Deployment",
                        "PodDisruptionBudget",
                        "NetworkPolicy",
                        "ServiceMonitor");
        assertThat(Chart.containers(manifests))
                .filteredOn(container -> container.component().equals("gateway"))
                .singleElement()
                .satisfies(gateway -> assertThat(gateway.plain("SPONA_SERVICES_REGULATIONS_URL"))
                        .contains("http://spona-regulations"));
    }
}
