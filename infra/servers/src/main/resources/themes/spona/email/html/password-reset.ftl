<#import "template.ftl" as layout>
<@layout.letter kind="passwordReset"/>
