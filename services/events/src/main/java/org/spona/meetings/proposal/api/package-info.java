/** Proposals as JSON. */
@NullMarked
package org.spona.meetings.proposal.api;

import org.jspecify.annotations.NullMarked;
