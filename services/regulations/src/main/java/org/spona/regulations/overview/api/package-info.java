/** The table of a network as JSON. */
@NullMarked
package org.spona.regulations.overview.api;

import org.jspecify.annotations.NullMarked;
