/** What is said of each item of an agenda while a meeting goes on. */
@NullMarked
package org.spona.meetings.item;

import org.jspecify.annotations.NullMarked;
