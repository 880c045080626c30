/** Bodies as things of this service name them. */
@NullMarked
package org.spona.cooperation.body;

import org.jspecify.annotations.NullMarked;
