@NullMarked
package org.spona.meetings.reply;

import org.jspecify.annotations.NullMarked;
