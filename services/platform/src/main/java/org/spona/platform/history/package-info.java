/** What a thing was before: its versions, who made them and when, and how two of them differ. */
@NullMarked
package org.spona.platform.history;

import org.jspecify.annotations.NullMarked;
