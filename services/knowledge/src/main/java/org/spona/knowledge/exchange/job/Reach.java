package org.spona.knowledge.exchange.job;

import java.util.Map;
import org.spona.platform.tenancy.Visibility;

/**
 * Whom an import would reach.
 *
 * @param created how many practices become visible, by how far
 * @param updated how many change what they say
 * @param municipalities how many are told that something is published in their name
 */
public record Reach(Map<Visibility, Integer> created, int updated, int municipalities) {

    /** Whether it would change nothing that anybody sees. */
    public boolean isEmpty() {
        return created.isEmpty() && updated == 0;
    }
}
