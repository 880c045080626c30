package org.spona.meetings.decision;

import jakarta.validation.constraints.NotNull;

/** What somebody says for her seat. */
public record OwnVoteInput(@NotNull VoteChoice choice) {}
