/** What is proposed for an agenda: by those who sit in a body or are invited, and by other bodies that forward an item. */
@NullMarked
package org.spona.meetings.proposal;

import org.jspecify.annotations.NullMarked;
