package org.spona.infra.checks.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spona.infra.checks.Repository;
import org.spona.infra.checks.Structure;

/** The chart of this repository and what Helm makes of it. */
final class Chart {

    static final Path FOLDER = Repository.here().root().resolve("helm");

    private static final String OLDEST_KUBERNETES = "1.30.0";

    private Chart() {}

    /** What strict lint finds; empty when the chart passes. */
    static List<String> findings() {
        var result = new Helm(FOLDER).lint().strict().call();
        return result.isFailed() ? result.getMessages() : List.of();
    }

    /** Everything rendered from the values of the chart alone, with some set: fails as {@code helm template} does. */
    static List<Manifest> rendered(Map<String, Object> set) {
        return call(new Helm(FOLDER).template(), set);
    }

    /** Everything rendered for the example of production, with some values set. */
    static List<Manifest> renderedForProduction(Map<String, Object> set) {
        return call(new Helm(FOLDER).template().withValuesFile(FOLDER.resolve("ci/production-values.yaml")), set);
    }

    static List<Manifest> renderedForProduction() {
        return renderedForProduction(Map.of());
    }

    static Stream<Manifest> ofKind(String kind, List<Manifest> manifests) {
        return manifests.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    static List<Container> containers(List<Manifest> manifests) {
        return ofKind("Deployment", manifests).flatMap(Container::of).toList();
    }

    /** The values that the chart starts from. */
    static Structure values() {
        return Structure.of(Repository.here().text("helm/values.yaml"));
    }

    private static List<Manifest> call(TemplateCommand template, Map<String, Object> set) {
        set.forEach(template::set);
        var text = template.withName("spona")
                .withNamespace("spona")
                .withKubeVersion(OLDEST_KUBERNETES)
                .call();
        return Structure.all(text).map(Manifest::new).toList();
    }
}
