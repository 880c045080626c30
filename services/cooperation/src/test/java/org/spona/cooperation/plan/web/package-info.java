@NullMarked
package org.spona.cooperation.plan.web;

import org.jspecify.annotations.NullMarked;
