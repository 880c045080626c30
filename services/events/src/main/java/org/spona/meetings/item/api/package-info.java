/** Records of items as JSON. */
@NullMarked
package org.spona.meetings.item.api;

import org.jspecify.annotations.NullMarked;
