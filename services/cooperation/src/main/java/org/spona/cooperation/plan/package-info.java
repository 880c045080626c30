/** Plans of organisations and bodies: goals, results, indicators and actions as their table says, and how far each action is. */
@NullMarked
package org.spona.cooperation.plan;

import org.jspecify.annotations.NullMarked;
