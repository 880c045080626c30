/** Projects as JSON. */
@NullMarked
package org.spona.cooperation.project.api;

import org.jspecify.annotations.NullMarked;
