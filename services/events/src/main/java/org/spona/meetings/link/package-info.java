/** Personal links of mails: what is kept of them. */
@NullMarked
package org.spona.meetings.link;

import org.jspecify.annotations.NullMarked;
