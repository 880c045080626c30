@NullMarked
package org.spona.cooperation.plan;

import org.jspecify.annotations.NullMarked;
