@NullMarked
package org.spona.cooperation.pathway;

import org.jspecify.annotations.NullMarked;
