package org.spona.cooperation.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * That an action is known to serve a result, or to move an indicator. Where nothing is known, an action serves all results and indicators of
 * its goal.
 *
 * @param actionId the action
 * @param toId the result or indicator
 */
public record PlanTie(@NotNull UUID actionId, @NotNull UUID toId) {}
