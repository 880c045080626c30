/** Pages of proposals. */
@NullMarked
package org.spona.meetings.proposal.web;

import org.jspecify.annotations.NullMarked;
