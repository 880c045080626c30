@NullMarked
package org.spona.meetings.session;

import org.jspecify.annotations.NullMarked;
