/** Personal links of mails: what is kept of them, and how their pages are answered. */
@NullMarked
package org.spona.meetings.link;

import org.jspecify.annotations.NullMarked;
