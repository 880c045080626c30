package org.spona.infra.checks.chart;

import java.util.Objects;
import org.spona.infra.checks.Structure;

/** One rendered Kubernetes object. */
record Manifest(Structure yaml) {

    String kind() {
        return Objects.requireNonNull(yaml.text("$.kind"));
    }

    /** The workload it belongs to: the gateway, or a service by its name. */
    String component() {
        return Objects.requireNonNull(yaml.text("$.metadata.labels['app.kubernetes.io/component']"));
    }

    @Override
    public String toString() {
        return kind() + " " + component();
    }
}
