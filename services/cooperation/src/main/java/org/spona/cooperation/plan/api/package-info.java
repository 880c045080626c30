/** Plans as JSON. */
@NullMarked
package org.spona.cooperation.plan.api;

import org.jspecify.annotations.NullMarked;
