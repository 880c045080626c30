@NullMarked
package org.spona.cooperation.measure;

import org.jspecify.annotations.NullMarked;
