package co.elastic.clients.crooked;

public class IndexClient {}
