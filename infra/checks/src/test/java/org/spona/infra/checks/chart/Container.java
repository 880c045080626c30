package org.spona.infra.checks.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.spona.infra.checks.Structure;

/** A container of a Deployment, with the pod it runs in. */
record Container(String component, Structure pod, Structure yaml) {

    static Stream<Container> of(Manifest deployment) {
        var pod = new Structure(deployment.yaml().map("$.spec.template.spec"));
        return pod.list("$.containers").map(container -> new Container(deployment.component(), pod, container));
    }

    List<Variable> environment() {
        return yaml.list("$.env").map(Variable::of).toList();
    }

    Optional<String> plain(String name) {
        return environment().stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .flatMap(Variable::plain);
    }

    @Override
    public String toString() {
        return component;
    }

    /**
     * A variable of the environment.
     *
     * @param plain empty where the value comes from a Secret
     * @param secret the Secret's name, empty where the value is plain
     */
    record Variable(String name, Optional<String> plain, Optional<String> secret) {

        static Variable of(Structure entry) {
            return new Variable(
                    Objects.requireNonNull(entry.text("$.name")),
                    Optional.ofNullable(entry.text("$.value")),
                    entry.list("$..secretKeyRef.name")
                            .map(name -> String.valueOf(name.content()))
                            .findFirst());
        }
    }
}
