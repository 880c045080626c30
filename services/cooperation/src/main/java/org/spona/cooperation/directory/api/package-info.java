/** Services as JSON. */
@NullMarked
package org.spona.cooperation.directory.api;

import org.jspecify.annotations.NullMarked;
