/** One screen for whoever keeps the record of a meeting. */
@NullMarked
package org.spona.meetings.session;

import org.jspecify.annotations.NullMarked;
