/** How votes are taken on items of an agenda, and what is decided. */
@NullMarked
package org.spona.meetings.decision;

import org.jspecify.annotations.NullMarked;
