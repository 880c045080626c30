/** What waits for the reader, as JSON. */
@NullMarked
package org.spona.members.waiting.api;

import org.jspecify.annotations.NullMarked;
