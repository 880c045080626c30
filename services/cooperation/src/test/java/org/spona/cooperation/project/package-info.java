@NullMarked
package org.spona.cooperation.project;

import org.jspecify.annotations.NullMarked;
