/** Updates as JSON. */
@NullMarked
package org.spona.regulations.update.api;

import org.jspecify.annotations.NullMarked;
