package org.spona.meetings.opinion;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** By which decision of the body an opinion was adopted. */
public record OpinionAdoption(@NotNull UUID decisionId) {}
