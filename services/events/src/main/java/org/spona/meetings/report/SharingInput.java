package org.spona.meetings.report;

import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;

/** How far something is shared. */
public record SharingInput(@Nullable Visibility visibility) {}
