package org.spona.meetings.decision;

import jakarta.validation.constraints.NotNull;

/** How a vote is to be taken. */
public record VoteInput(@NotNull VoteMethod method) {}
