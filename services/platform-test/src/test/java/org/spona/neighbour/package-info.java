/** Another service, which reaches into the crooked one. */
@NullMarked
package org.spona.neighbour;

import org.jspecify.annotations.NullMarked;
