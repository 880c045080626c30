/** The home page: what waits for the reader, and what is new. */
@NullMarked
package org.spona.members.home;

import org.jspecify.annotations.NullMarked;
