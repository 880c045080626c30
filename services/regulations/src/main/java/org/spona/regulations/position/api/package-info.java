/** Joint positions as JSON. */
@NullMarked
package org.spona.regulations.position.api;

import org.jspecify.annotations.NullMarked;
