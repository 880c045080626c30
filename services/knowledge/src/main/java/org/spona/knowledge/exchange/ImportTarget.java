package org.spona.knowledge.exchange;

import java.util.UUID;
import org.spona.platform.tenancy.Visibility;

/**
 * Where an import goes.
 *
 * @param networkId the network whose practices they become
 * @param visibility how far they are shared; wider than {@code PRIVATE}, for they are published
 */
public record ImportTarget(UUID networkId, Visibility visibility) {}
